package candour.platform.sealed;

import java.util.Collection;
import java.util.List;

/** Seals plaintext at the edge. The subjects' keys are made when they do not exist yet. */
public interface Sealing {

    /**
     * Seals one value.
     *
     * @param kind what it is, for example {@code contact-note}
     * @param scope what it belongs to, usually the review's id
     * @param subjects whom it is about (references, never names); at least one
     * @param plaintext the words; at most 1 MiB
     */
    default Sealed seal(String kind, String scope, Collection<String> subjects, String plaintext) {
        return sealAll(List.of(new Plain(kind, scope, subjects, plaintext))).getFirst();
    }

    /**
     * Seals many values at the cost of one write to the key vault, in the order given. For imports.
     *
     * @throws KeyDestroyed when a subject's key has been shredded
     * @throws IllegalArgumentException when a value is too long or not text, or a kind, scope or subject is not a code
     */
    List<Sealed> sealAll(List<Plain> values);

    /** One value to be sealed; the parameters of {@link #seal}. */
    record Plain(String kind, String scope, Collection<String> subjects, String plaintext) {

        public Plain {
            subjects = List.copyOf(subjects);
        }

        /** Says nothing about what is inside. */
        @Override
        public String toString() {
            return "Plain[" + kind + "]";
        }
    }
}
