package dev.rollbackplan.markdown;

import java.util.Set;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.internal.BlockQuoteParser;
import org.commonmark.internal.FencedCodeBlockParser;
import org.commonmark.internal.HeadingParser;
import org.commonmark.internal.HtmlBlockParser;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Where blocks begin: as commonmark-java has it, GFM tables included, in its order. Its lists and tables ask at every
 * line for a copy of the paragraph so far, so that a paragraph of 100,000 lines would take ten seconds; here they ask
 * only where the answer counts.
 */
final class BlockStarts {

    private BlockStarts() {}

    static Parser.Builder addTo(Parser.Builder builder) {
        // What is added here comes first, so all that commonmark looks for before lists has to be added too.
        return builder.enabledBlockTypes(Set.of(IndentedCodeBlock.class))
                .customBlockParserFactory(new Tables())
                .customBlockParserFactory(new BlockQuoteParser.Factory())
                .customBlockParserFactory(new HeadingParser.Factory())
                .customBlockParserFactory(new FencedCodeBlockParser.Factory())
                .customBlockParserFactory(new HtmlBlockParser.Factory())
                .customBlockParserFactory(new ThematicBreakParser.Factory())
                .customBlockParserFactory(new Lists());
    }

    /** A table begins at its second line, which holds nothing but what draws its columns. */
    private static final class Tables implements BlockParserFactory {
        private static final String DRAWN = "|-: \t";

        private final BlockParserFactory tables = new TableBlockParser.Factory(null);

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
                if (DRAWN.indexOf(line.charAt(i)) < 0) {
                    return BlockStart.none();
                }
            }
            return tables.tryStart(state, matched);
        }
    }

    /** Lists need to know only whether there is a paragraph, which not every list may interrupt. */
    private static final class Lists implements BlockParserFactory {
        private static final SourceLines SOME = SourceLines.of(SourceLine.of("", null));

        /** Link definitions may turn the lines of a paragraph into none; no title of theirs is that long. */
        private static final int DEFINITION_LINES = 100;

        private final BlockParserFactory lists = new ListBlockParser.Factory();

        /** The paragraph that was last found to have lines for good. */
        private @Nullable BlockParser settled;

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BlockParser parser = matched.getMatchedBlockParser();
            if (parser.getBlock() instanceof Paragraph && parser != settled) {
                SourceLines lines = matched.getParagraphLines();
                if (!isSettled(lines)) {
                    return lists.tryStart(state, matched);
                }
                settled = parser;
            }
            return lists.tryStart(state, parser == settled ? new Known(parser, SOME) : matched);
        }

        private static boolean isSettled(SourceLines lines) {
            if (lines.isEmpty()) {
                return false;
            }
            String first = lines.getLines().get(0).getContent().toString().strip();
            return !first.startsWith("[") || lines.getLines().size() > DEFINITION_LINES;
        }
    }

    private record Known(BlockParser getMatchedBlockParser, SourceLines getParagraphLines)
            implements MatchedBlockParser {}
}
