package dev.rollbackplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplatesCommandTest {

    @Test
    void showsTheBundledTemplateWithoutFindings() {
        assertThat(Run.of("templates", "rollback-strategy", "--strict")).isEqualTo(new Run(0, """
                name: rollback-strategy
                folder: bundled
                title: Rollback Strategy
                description: Rapid and safe rollback plan for critical issues; triggers, steps, communications, and post-incident root cause analysis.
                persona: implementation-engineer

                ARGUMENT        REQUIRED  CHOICES  DESCRIPTION
                INCIDENT        yes       -        issue summary/link
                VERSION         no        -        live version
                TARGET_VERSION  no        -        last known-good version
                DB_IMPACT       no        yes|no
                FEATURE_FLAG    no        -        name (optional)
                """, ""));
    }

    @Test
    void showsOneTemplateAtATime() {
        assertThat(Run.of("templates", "a", "b")).isEqualTo(new Run(2, "", """
                rollback-plan: templates shows one template at a time, not 2: name one
                Try 'rollback-plan templates --help'.
                """));
    }
}
