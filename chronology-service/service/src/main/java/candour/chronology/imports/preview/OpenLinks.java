package candour.chronology.imports.preview;

import java.util.Set;
import org.xml.sax.Attributes;

/** Parts of an OpenDocument file that are to be fetched from outside it when it is opened. A link that a person follows is none. */
final class OpenLinks {
    private static final String LINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> FETCHED =
            Set.of("table-source", "section-source", "cell-range-source", "image", "object", "plugin", "applet");

    private OpenLinks() {}

    static boolean pointElsewhere(String element, Attributes attributes) {
        if (element.equals("dde-source")) return true;
        if (!FETCHED.contains(element)) return false;
        String address = attributes.getValue(LINK, "href");
        return address != null && (address.contains(":") || address.startsWith("/") || address.startsWith(".."));
    }
}
