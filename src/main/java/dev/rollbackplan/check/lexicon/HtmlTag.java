package dev.rollbackplan.check.lexicon;

import java.util.Locale;

/** The kinds of HTML tags in Markdown text. CommonMark reads a placeholder such as {@code <service>} as a tag too. */
public enum HtmlTag {

    /** Begins or ends a line of text. */
    LINE,

    /** Formats the text around it, or is a comment. */
    FORMAT,

    /** Contains code, a quotation or a link. */
    CODE,

    /** Is another HTML element. */
    OTHER,

    /** Is not an HTML element, but a placeholder. */
    PLACEHOLDER;

    /** Returns the kind of a tag in angle brackets, such as {@code <br/>} or {@code </code>}. */
    public static HtmlTag of(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return end <= start ? FORMAT : named(tag.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Returns the kind of the tags with a name in lower case; {@link #PLACEHOLDER} for an empty name. */
    public static HtmlTag named(String name) {
        return switch (name) {
            case "br", "div", "hr", "li", "ol", "p", "td", "tr", "ul" -> LINE;
            case "b", "big", "center", "del", "details", "em", "font", "i", "ins", "mark", "s", "small" -> FORMAT;
            case "span", "strike", "strong", "sub", "summary", "sup", "u", "wbr" -> FORMAT;
            case "a", "code", "kbd", "pre", "q", "samp", "tt", "var" -> CODE;
            case "abbr", "blockquote", "body", "button", "dd", "dl", "dt", "footer", "form", "h1", "h2", "h3" -> OTHER;
            case "h4", "h5", "h6", "head", "header", "html", "iframe", "img", "input", "label", "link" -> OTHER;
            case "main", "meta", "nav", "script", "section", "style", "svg", "table", "tbody", "th" -> OTHER;
            case "thead", "title", "video" -> OTHER;
            default -> PLACEHOLDER;
        };
    }
}
