package dev.rollbackplan.render;

import dev.rollbackplan.render.RenderedPrompt.Attached;
import dev.rollbackplan.render.RenderedPrompt.Passage;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Reads the attached files and notes that {@link AppendixWriter} wrote after the template's body. */
final class AppendixReader {

    private final String text;
    private final List<Attached> attachments = new ArrayList<>();
    private final List<Passage> notes = new ArrayList<>();

    /** @param text the whole prompt, with LF as its line ends */
    AppendixReader(String text) {
        this.text = text;
    }

    /** Reads from a position, 0-based, to the end of the prompt. */
    void read(int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) == '\n') {
                at++;
            } else {
                at = readPart(at);
            }
        }
    }

    List<Attached> attachments() {
        return attachments;
    }

    List<Passage> notes() {
        return notes;
    }

    /** Reads an attachment or a note and returns the position after it. */
    private int readPart(int start) {
        int end = text.startsWith(AppendixWriter.HEADING, start) ? readAttachment(start) : start;
        if (end > start) {
            return end;
        }
        int blank = text.indexOf("\n\n", start);
        end = blank < 0 ? text.length() : blank;
        notes.add(new Passage(text.substring(start, end).replace('\n', ' ').strip(), new TextRange(start, end)));
        return end;
    }

    /** Reads an attachment and returns the position after it, or its start if it is incomplete. */
    private int readAttachment(int start) {
        int headingEnd = lineEnd(start);
        String heading = text.substring(start + AppendixWriter.HEADING.length(), headingEnd);
        String between = "\n\n" + AppendixWriter.INTRODUCTION + "\n\n";
        FencedText fenced = FencedText.at(text, headingEnd + between.length());
        if (!text.startsWith(between, headingEnd) || !fenced.isClosed()) {
            return start;
        }
        attachments.add(new Attached(CodeSpan.content(heading), fenced.content()));
        return fenced.end();
    }

    private int lineEnd(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
