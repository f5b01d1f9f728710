package candour.acceptance;

import java.util.Set;

/** A part of the story. */
interface Chapter {
    /** In a few words, for whoever watches. */
    String title();

    /** The services it needs, by their place under the one origin. */
    Set<String> needs();

    /** Tells it from its first step to its last. */
    void tell(Telling telling);
}
