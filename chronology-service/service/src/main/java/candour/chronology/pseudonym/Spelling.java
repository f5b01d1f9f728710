package candour.chronology.pseudonym;

import java.util.Set;

/** What may be a name, or may be a name with a slip in it. */
final class Spelling {
    /** Names that are ordinary words too: written small, they are left. */
    private static final Set<String> ORDINARY = Set.of(
            "will", "may", "mark", "grace", "hope", "faith", "joy", "rose", "dawn", "june", "april", "august", "summer",
            "autumn", "art", "bill", "drew", "gene", "jack", "pat", "rob", "sue", "young", "white", "brown", "black",
            "green", "small", "long", "short", "king", "cook", "baker", "page", "read", "wood", "hill", "ward", "day",
            "price", "street", "park", "field", "stone", "strong", "sharp", "wise", "good", "best", "brook", "heath",
            "ivy", "iris", "lily", "holly", "daisy", "ruby", "amber", "frank", "grant", "chance", "sky", "star", "bell",
            "moss", "lane", "church", "cross", "carter", "mason", "hunter", "miles", "rich", "nick", "ray", "guy",
            "mother", "father", "child", "brother", "sister", "parent", "carer", "aunt", "uncle", "teacher");
    /** After these somebody's name is written. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "pc", "dc", "ds", "di", "sgt", "nurse", "sister",
            "auntie", "aunt", "uncle", "nan", "gran", "granny", "grandad");

    private Spelling() {}

    static boolean ordinary(String plain) {
        return ORDINARY.contains(plain);
    }

    static boolean title(String plain) {
        return TITLES.contains(plain);
    }

    /** One letter more, less or other, or two neighbours that changed places; of words long enough to tell. */
    static boolean oneSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < 5 || Math.abs(one.length() - other.length()) > 1) return false;
        if (one.equals(other)) return false;
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) same++;
        String restOne = one.substring(same);
        String restOther = other.substring(same);
        return tail(restOne, 1).equals(tail(restOther, 1))
                || restOne.equals(tail(restOther, 1))
                || tail(restOne, 1).equals(restOther)
                || swapped(restOne, restOther);
    }

    private static boolean swapped(String one, String other) {
        return one.length() >= 2
                && other.length() >= 2
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    private static String tail(String word, int from) {
        return word.length() <= from ? "" : word.substring(from);
    }
}
