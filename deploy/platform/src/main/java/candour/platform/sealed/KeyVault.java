package candour.platform.sealed;

import java.util.Collection;

/**
 * Holds one key per subject, outside the database, each wrapped under the epoch's master key. Locally a directory; the
 * same interface fits a KMS or PKCS#11. Three grades, each preceded by an event with authority, reason and legal
 * ground: restrict (reversible), seal, and shred (drop the subject's key, re-wrap all others under a new epoch, destroy
 * the old epoch's key), after which no backup of database or vault opens the value.
 */
public interface KeyVault extends KeyCustodian {

    /** Makes the keys of those subjects that have none yet, in one write to the disk however many they are. */
    void prepare(Collection<String> subjects);

    /**
     * Wraps a data key (or a part of one) for a subject, making the subject's key if there is none. A restricted or
     * sealed-away key still wraps: what is recorded meanwhile is kept, and waits.
     *
     * @throws KeyDestroyed when the subject's key has been shredded
     */
    byte[] wrap(String subject, byte[] dataKey);

    /** Unwraps a data key, or says why it cannot be. */
    Unwrapped unwrap(String subject, byte[] wrapped);

    /** The same for the data protection officer's opener, for whom a restricted key still works. */
    Unwrapped unwrapRestricted(String subject, byte[] wrapped);

    /** A key for the blind index of one kind of value: lookup by name or number without storing either. */
    byte[] blindIndexKey(String kind);

    /** What unwrapping came to. */
    sealed interface Unwrapped {
        /** The data key. */
        record DataKey(byte[] bytes) implements Unwrapped {
            @Override
            public String toString() {
                return "DataKey[…]";
            }
        }

        /** It is not to be had. */
        record Withheld(Opening.Reason reason) implements Unwrapped {}
    }
}
