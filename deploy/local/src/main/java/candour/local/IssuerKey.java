package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** The key pair the local issuer signs tokens with: made on first use, kept in one file only its owner can read. */
record IssuerKey(RsaJsonWebKey pair) {

    static IssuerKey keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                return new IssuerKey((RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file)));
            }
            var key = fresh();
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key.pair.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            return key;
        } catch (IOException | JoseException e) {
            throw new CannotStart("Cannot use the issuer's key " + file + ": " + e.getMessage(), e);
        }
    }

    static IssuerKey fresh() {
        try {
            var pair = RsaJwkGenerator.generateJwk(2048);
            pair.setKeyId(pair.calculateBase64urlEncodedThumbprint("SHA-256"));
            pair.setUse("sig");
            pair.setAlgorithm("RS256");
            return new IssuerKey(pair);
        } catch (JoseException e) {
            throw new CannotStart("Cannot make a key for the local issuer: " + e.getMessage(), e);
        }
    }

    /** The public half, as a JSON Web Key Set. */
    String publicKeys() {
        return new JsonWebKeySet(pair).toJson(OutputControlLevel.PUBLIC_ONLY);
    }
}
