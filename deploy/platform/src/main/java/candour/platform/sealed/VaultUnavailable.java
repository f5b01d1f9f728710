package candour.platform.sealed;

/** The key vault cannot be read or written as it should be. Says what is wrong and what to do; never a key or a value. */
public final class VaultUnavailable extends RuntimeException {

    public VaultUnavailable(String what) {
        super(what);
    }

    public VaultUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
