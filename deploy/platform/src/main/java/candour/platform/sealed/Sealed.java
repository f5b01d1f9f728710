package candour.platform.sealed;

import java.util.List;
import java.util.UUID;

/**
 * A name, address, date of birth, identifier or free text about people, as ciphertext. Made at the REST edge, opened
 * only there or by a declared opener (ruling R17) for a caller who may see it. So the log, the read models, Kafka,
 * dead letters, logs and backups hold ciphertext by construction.
 *
 * @param id of this value; occurs in one event only and is copied unchanged (ruling R16)
 * @param kind what it is, for example {@code person-name}; part of the associated data
 * @param scope what it belongs to (a review's id); part of the associated data
 * @param holders its data key in one part for each person (or entry) it is about, each part wrapped under that holder's
 *     key. All parts are needed, so destroying the key of any one holder shreds the value
 * @param ciphertext AES-256-GCM under its own data key, base64
 */
public record Sealed(UUID id, String kind, String scope, List<Holder> holders, String ciphertext) {

    public Sealed {
        holders = List.copyOf(holders);
    }

    /**
     * One subject's part of the data key.
     *
     * @param subject whose key wraps it: a person's or an entry's reference, never a name
     * @param wrapped base64
     */
    public record Holder(String subject, String wrapped) {}

    /** Says nothing about what is inside. */
    @Override
    public String toString() {
        return "Sealed[" + kind + " " + id + "]";
    }
}
