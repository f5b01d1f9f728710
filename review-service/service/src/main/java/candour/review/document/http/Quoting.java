package candour.review.document.http;

import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.Sealed.Holder;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Opens the words a paper says (ruling R17: a declared opener, letters) and remembers whose they are. The file is sealed
 * for all of them, so that taking one person's key away takes the paper away too; without those words it can be made anew.
 */
final class Quoting {
    private final Function<Sealed, @Nullable Words> opener;
    private final Set<String> subjects = new TreeSet<>();

    /** Opens by this; in a service, for whoever is asking. */
    Quoting(Function<Sealed, @Nullable Words> opener) {
        this.opener = opener;
    }

    /** The words, or in brackets why they are not given. */
    String words(Sealed sealed) {
        var words = opener.apply(sealed);
        if (words == null || words.text() == null) {
            return "[Not given: " + (words == null ? "missing" : words.withheld()) + "]";
        }
        sealed.holders().stream().map(Holder::subject).forEach(subjects::add);
        return words.text();
    }

    /** The same where there may be none. */
    @Nullable
    String wordsOrNull(@Nullable Sealed sealed) {
        return sealed == null ? null : words(sealed);
    }

    /** Everybody whose words were given, and what the paper is about. */
    Collection<String> subjects(String about) {
        var all = new TreeSet<>(subjects);
        all.add(about);
        return all;
    }
}
