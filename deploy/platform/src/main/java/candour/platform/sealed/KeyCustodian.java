package candour.platform.sealed;

import java.util.Collection;
import java.util.List;

/** Whose hands carry out what is ordered about keys. They can neither seal nor open anything. */
public interface KeyCustodian {

    /** Only the data protection officer's opener may use this key until it is released. */
    void restrict(String subject);

    /** Ends a restriction. */
    void release(String subject);

    /** Puts the key out of use until custodians bring it back. */
    void sealAway(String subject);

    /** Ends a sealing away. */
    void bringBack(String subject);

    /** Destroys the subject's key for ever and moves all others to a new epoch. Idempotent; safe to repeat after a crash. */
    default void shred(String subject) {
        shredAll(List.of(subject));
    }

    /** The same for several subjects in one move to a new epoch. */
    void shredAll(Collection<String> subjects);
}
