package candour.platform.sealed;

import candour.platform.sealed.KeyVault.Unwrapped.DataKey;
import candour.platform.sealed.KeyVault.Unwrapped.Withheld;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Seals and opens values with AES-256-GCM: a fresh random key and nonce for each, bound to its id, scope and kind. */
public final class Sealer implements Sealing, Opening {

    private static final int MOST_BYTES = 1 << 20;

    private final KeyVault vault;
    private final Supplier<UUID> ids;

    /**
     * A sealer over a vault.
     *
     * @param ids new value ids (UUIDv7)
     */
    public Sealer(KeyVault vault, Supplier<UUID> ids) {
        this.vault = vault;
        this.ids = ids;
    }

    @Override
    public List<Sealed> sealAll(List<Plain> values) {
        var texts = values.stream().map(Sealer::checked).toList();
        vault.prepare(values.stream()
                .flatMap(value -> value.subjects().stream())
                .distinct()
                .toList());
        var sealed = new Sealed[values.size()];
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] = sealOne(values.get(i), texts.get(i));
        }
        return List.of(sealed);
    }

    @Override
    public Opened open(Sealed sealed) {
        return open(sealed, vault::unwrap);
    }

    @Override
    public Map<UUID, Opened> openAll(List<Sealed> sealed) {
        return openAll(sealed, vault::unwrap);
    }

    /** For the data protection officer's opener only: restricted values open too. */
    public Opening forDataProtection() {
        return new Opening() {
            @Override
            public Opened open(Sealed sealed) {
                return Sealer.open(sealed, vault::unwrapRestricted);
            }

            @Override
            public Map<UUID, Opened> openAll(List<Sealed> sealed) {
                return Sealer.openAll(sealed, vault::unwrapRestricted);
            }
        };
    }

    private Sealed sealOne(Plain value, byte[] text) {
        UUID id = ids.get();
        byte[] key = Parts.newKey();
        try {
            byte[] bound = AssociatedData.value(id, value.scope(), value.kind());
            String ciphertext = Codes.text(new AesGcmJce(key).encrypt(text, bound));
            var holders = Holding.give(vault, Codes.subjects(value.subjects()), key);
            return new Sealed(id, value.kind(), value.scope(), holders, ciphertext);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot encrypt with AES-256-GCM", e);
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(text, (byte) 0);
        }
    }

    private static Map<UUID, Opened> openAll(List<Sealed> sealed, Holding.Hand hand) {
        var opened = new LinkedHashMap<UUID, Opened>();
        sealed.forEach(value -> opened.put(value.id(), open(value, hand)));
        return opened;
    }

    private static Opened open(Sealed sealed, Holding.Hand hand) {
        return switch (Holding.gather(sealed.holders(), hand)) {
            case DataKey key -> decrypt(sealed, key.bytes());
            case Withheld withheld -> new Opened.Unavailable(withheld.reason());
        };
    }

    private static Opened decrypt(Sealed sealed, byte[] key) {
        var ciphertext = Codes.bytes(sealed.ciphertext());
        if (ciphertext.isEmpty()) {
            return new Opened.Unavailable(Reason.TAMPERED);
        }
        try {
            byte[] bound = AssociatedData.value(sealed.id(), sealed.scope(), sealed.kind());
            byte[] text = new AesGcmJce(key).decrypt(ciphertext.get(), bound);
            return new Opened.Text(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException _) {
            return new Opened.Unavailable(Reason.TAMPERED);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] checked(Plain value) {
        Codes.check("kind", value.kind());
        Codes.check("scope", value.scope());
        Codes.subjects(value.subjects());
        byte[] text = utf8(value.plaintext());
        if (text.length > MOST_BYTES) {
            throw new IllegalArgumentException("A sealed value holds at most 1 MiB of text");
        }
        return text;
    }

    /** Strict: half a character would otherwise be stored as a question mark, for ever, without anybody noticing. */
    private static byte[] utf8(String plaintext) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(plaintext));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException("The text holds half a character and cannot be stored as it is");
        }
    }
}
