package candour.platform.sealed.vault;

/** Told of each step as it is done, so that a test can end the process there and see what is left behind. */
@FunctionalInterface
interface Steps {

    Steps NOBODY_WATCHES = _ -> {};

    void done(String step);
}
