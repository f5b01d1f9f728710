package candour.platform.sealed;

/** Words were to be sealed for a subject whose key has been shredded: that reference is never used again. */
public final class KeyDestroyed extends RuntimeException {

    public KeyDestroyed() {
        super("The key of this subject has been destroyed; nothing can be sealed for it again", null, false, false);
    }
}
