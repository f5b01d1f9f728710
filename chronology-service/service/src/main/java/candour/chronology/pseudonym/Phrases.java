package candour.chronology.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names to look for, each with those who are called so. The longest that fits is the one that is meant. */
final class Phrases {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /** @param whole a name as it is written, not a part of one */
    record Phrase(List<String> words, boolean whole, Set<UUID> called) {}

    void add(String written, UUID reference) {
        add(words(written), true, reference);
    }

    /** The parts of a name, as far as they are no initials: of "Ann-Marie O'Brien" also "O'Brien" and "Marie". */
    void addParts(String written, UUID reference) {
        if (words(written).size() < 2) return;
        for (String part : written.strip().split("\\s+")) {
            List<String> words = words(part);
            if (words.size() > 1) add(words, false, reference);
            for (String word : words) if (word.length() >= 3) add(List.of(word), false, reference);
        }
    }

    private static List<String> words(String written) {
        return Token.of(written).stream().map(Token::plain).toList();
    }

    private void add(List<String> words, boolean whole, UUID reference) {
        if (words.isEmpty()) return;
        List<Phrase> beginning = byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
        for (Phrase phrase : beginning)
            if (phrase.words.equals(words) && phrase.whole == whole) {
                phrase.called.add(reference);
                return;
            }
        beginning.add(new Phrase(words, whole, new TreeSet<>(Set.of(reference))));
        beginning.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.words.size())
                .thenComparing(phrase -> !phrase.whole));
    }

    /** The longest that begins at this word; a whole name before a part of one. */
    @Nullable
    Phrase at(int index, List<Token> tokens, String text) {
        for (Phrase phrase : byFirst.getOrDefault(tokens.get(index).plain(), List.of()))
            if (stands(phrase, index, tokens, text)) return phrase;
        return null;
    }

    private static boolean stands(Phrase phrase, int index, List<Token> tokens, String text) {
        if (index + phrase.words.size() > tokens.size()) return false;
        for (int i = 1; i < phrase.words.size(); i++) {
            Token before = tokens.get(index + i - 1);
            Token token = tokens.get(index + i);
            if (!token.plain().equals(phrase.words.get(i)) || !before.goesOn(token, text)) return false;
        }
        return true;
    }

    /** Every single word of a name, for what is nearly one. */
    List<Phrase> singles() {
        return byFirst.values().stream()
                .flatMap(List::stream)
                .filter(phrase -> phrase.words.size() == 1)
                .toList();
    }
}
