package dev.rollbackplan;

/** What the launcher runs once to learn which classes a run needs; it says nothing and touches nothing. */
final class Training {

    private Training() {}

    public static void main(String[] args) {
        Main.class.getName();
    }
}
