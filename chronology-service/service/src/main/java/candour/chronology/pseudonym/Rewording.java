package candour.chronology.pseudonym;

import candour.chronology.pseudonym.Doubtful.Kind;
import candour.chronology.pseudonym.Phrases.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives words in another form, as they are read; what is stored stays what was written. The longest name wins, whole words only; case,
 * accents, line breaks and possessives do not hinder. Anonymising errs towards replacing, personalising towards leaving.
 */
public final class Rewording {
    private final Form form;
    private final Phrases phrases = new Phrases();
    private final Map<UUID, Known> people = new HashMap<>();

    private Rewording(Form form, Collection<Known> known) {
        this.form = form;
        for (Known one : known) {
            people.put(one.reference(), one);
            if (form == Form.PERSONALISED) phrases.add(one.pseudonym(), one.reference());
            if (form == Form.ANONYMISED) one.written().forEach(name -> phrases.add(name, one.reference()));
        }
        if (form == Form.ANONYMISED)
            known.forEach(one -> one.written().forEach(name -> phrases.addParts(name, one.reference())));
    }

    public static Rewording in(Form form, Collection<Known> known) {
        return new Rewording(form, known);
    }

    public Reworded of(String text) {
        if (form == Form.AS_WRITTEN) return new Reworded(text, List.of());
        List<Span> spans = new ArrayList<>(form == Form.ANONYMISED ? Identifiers.in(text) : List.of());
        List<Token> tokens = Token.of(text);
        for (int i = 0; i < tokens.size(); ) {
            Phrase phrase = phrases.at(i, tokens, text);
            int words = phrase == null ? 1 : phrase.words().size();
            Span span = phrase == null ? unknown(i, tokens, text) : known(phrase, tokens.subList(i, i + words), text);
            if (span != null && spans.stream().noneMatch(span::overlaps)) spans.add(span);
            i += words;
        }
        return written(text, spans);
    }

    private @Nullable Span known(Phrase phrase, List<Token> tokens, String text) {
        Token first = tokens.getFirst();
        boolean single = tokens.size() == 1;
        boolean small = single && first.small() && Spelling.ordinary(first.plain());
        boolean several = phrase.called().size() > 1;
        if (small) return Span.left(first, Kind.MAY_BE_A_WORD, phrase.called());
        if (form == Form.PERSONALISED && several) return Span.left(first, Kind.SEVERAL_PERSONS, phrase.called());
        int to = tokens.getLast().to();
        boolean bare = Possessive.bare(first.from(), to, text);
        String name = instead(phrase.called());
        Kind doubt = several ? Kind.SEVERAL_PERSONS : phrase.whole() ? null : Kind.PART_OF_A_NAME;
        return new Span(
                first.from(),
                bare ? to + 1 : to,
                bare ? Possessive.of(name) : name,
                doubt,
                doubt == null ? List.of() : phrase.called());
    }

    private String instead(Collection<UUID> called) {
        List<String> names = called.stream()
                .map(people::get)
                .map(one -> form == Form.ANONYMISED || one.written().isEmpty()
                        ? one.pseudonym()
                        : one.written().getFirst())
                .distinct()
                .sorted()
                .toList();
        return names.size() == 1 ? names.getFirst() : "[" + String.join(" or ", names) + "]";
    }

    private @Nullable Span unknown(int index, List<Token> tokens, String text) {
        Token token = tokens.get(index);
        if (form != Form.ANONYMISED || token.small()) return null;
        List<UUID> nearly = phrases.singles().stream()
                .filter(phrase -> Spelling.oneSlip(phrase.words().getFirst(), token.plain()))
                .flatMap(phrase -> phrase.called().stream())
                .distinct()
                .sorted()
                .toList();
        if (!nearly.isEmpty()) return Span.left(token, Kind.NEARLY_A_NAME, nearly);
        boolean titled = index > 0
                && Spelling.title(tokens.get(index - 1).plain())
                && text.substring(tokens.get(index - 1).to(), token.from()).matches("\\.?\\s+");
        return titled ? Span.left(token, Kind.UNKNOWN_NAME, List.of()) : null;
    }

    private static Reworded written(String text, List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::from));
        StringBuilder words = new StringBuilder();
        List<Doubtful> doubts = new ArrayList<>();
        int done = 0;
        for (Span span : spans) {
            words.append(text, done, span.from());
            int from = words.length();
            words.append(span.replacement() == null ? text.substring(span.from(), span.to()) : span.replacement());
            if (span.doubt() != null)
                doubts.add(new Doubtful(from, words.length(), span.doubt(), List.copyOf(span.mayBe())));
            done = span.to();
        }
        return new Reworded(words.append(text, done, text.length()).toString(), doubts);
    }
}
