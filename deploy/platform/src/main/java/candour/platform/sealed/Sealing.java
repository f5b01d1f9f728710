package candour.platform.sealed;

import java.util.Collection;

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
    Sealed seal(String kind, String scope, Collection<String> subjects, String plaintext);
}
