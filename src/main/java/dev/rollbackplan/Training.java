package dev.rollbackplan;

import java.io.OutputStream;

/**
 * What the launcher runs once, in the background, to learn which classes a run needs. Only what most runs do: Java 25
 * prepares every class that was loaded here in every run.
 */
final class Training {

    private Training() {}

    public static void main(String[] args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        String[] render = {
            "--incident=Checkout 5xx since 14:02",
            "--version=v2.4.1",
            "--target-version=v2.4.0",
            "--db-impact=yes",
            "--feature-flag=new-checkout"
        };
        Main.run(render, nowhere, nowhere);
    }
}
