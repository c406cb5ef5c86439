package dev.rollbackplan.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubectl get pods",
                "sudo systemctl restart nginx",
                "NS=shop ./deploy.sh now",
                "/opt/app/bin/migrate down",
                "./rollback",
                "go test ./...",
                "bundle exec rake db:rollback",
                "service nginx restart",
                "make deploy-1",
                "vim /etc/hosts"
            })
    void detectsACommand(String line) {
        assertThat(CommandDetector.isCommand(line)).isTrue();
        assertThat(CommandDetector.isCommandInCode(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find the owner",
                "go ahead and deploy",
                "service is down",
                "vault is sealed",
                "test it",
                "echo done"
            })
    void takesAnEnglishWordForAProgramInCodeOnly(String line) {
        assertThat(CommandDetector.isCommand(line)).isFalse();
        assertThat(CommandDetector.isCommandInCode(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kubectl", "/incident declare", "task == x", "some-program --now", "Git log"})
    void ignoresALineWithoutAProgramAndAnArgument(String line) {
        assertThat(CommandDetector.isCommand(line)).isFalse();
        assertThat(CommandDetector.isCommandInCode(line)).isFalse();
    }
}
