package candour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks for canaries in files, in every form they could lie there in: UTF-8, UTF-16 both ways, base64 at each of its
 * three alignments (plain and URL-safe), hexadecimal in both cases.
 */
public final class Leaks {

    private static final int FORM = 12;

    private final Map<String, List<byte[]>> forms = new java.util.TreeMap<>();

    private Leaks(Map<String, String> canaries) {
        canaries.forEach((where, canary) -> forms.put(where, forms(canary)));
    }

    /** Will look for these, named by where they were planted. */
    public static Leaks of(Map<String, String> canaries) {
        return new Leaks(canaries);
    }

    /** Every place below these folders (or files) where a canary lies in the clear. */
    public List<String> below(Collection<Path> places) {
        var found = new ArrayList<String>();
        for (var place : places) {
            if (!Files.exists(place)) {
                throw new IllegalArgumentException("There is nothing at " + place + " to look through");
            }
            try {
                Files.walkFileTree(place, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        look(file, found);
                        return FileVisitResult.CONTINUE;
                    }

                    /** A server at work deletes files while they are looked through. */
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** The places where these bytes hold a canary. */
    public List<String> in(String name, byte[] bytes) {
        var found = new ArrayList<String>();
        forms.forEach((where, each) -> {
            if (each.stream().anyMatch(form -> contains(bytes, form))) {
                found.add(where + " lies in " + name);
            }
        });
        return found;
    }

    private void look(Path file, List<String> found) {
        try {
            found.addAll(in(file.toString(), Files.readAllBytes(file)));
        } catch (NoSuchFileException _) {
            // The server has just deleted it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> forms(String canary) {
        var plain = canary.getBytes(StandardCharsets.UTF_8);
        var forms = new ArrayList<byte[]>();
        forms.add(plain);
        forms.add(canary.getBytes(StandardCharsets.UTF_16LE));
        forms.add(canary.getBytes(StandardCharsets.UTF_16BE));
        var hex = HexFormat.of().formatHex(plain);
        forms.add(ascii(hex));
        forms.add(ascii(hex.toUpperCase(Locale.ROOT)));
        for (int shift = 0; shift < 3; shift++) {
            var shifted = Arrays.copyOfRange(plain, shift, plain.length);
            var whole = Arrays.copyOf(shifted, shifted.length - shifted.length % 3);
            if (whole.length >= FORM) {
                forms.add(Base64.getEncoder().encode(whole));
                forms.add(Base64.getUrlEncoder().encode(whole));
            }
        }
        return forms;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Horspool's search: data folders are large. */
    static boolean contains(byte[] text, byte[] word) {
        var skip = new int[256];
        Arrays.fill(skip, word.length);
        for (int i = 0; i < word.length - 1; i++) {
            skip[word[i] & 0xff] = word.length - 1 - i;
        }
        int at = 0;
        while (at <= text.length - word.length) {
            int i = word.length - 1;
            while (i >= 0 && text[at + i] == word[i]) {
                i--;
            }
            if (i < 0) {
                return true;
            }
            at += skip[text[at + word.length - 1] & 0xff];
        }
        return false;
    }
}
