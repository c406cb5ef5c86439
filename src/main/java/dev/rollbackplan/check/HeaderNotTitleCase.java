package dev.rollbackplan.check;

/** A heading that no mainstream style would call Title Case. */
final class HeaderNotTitleCase implements Rule<Document> {

    @Override
    public String id() {
        return "header-not-title-case";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Document subject, Findings findings) {}
}
