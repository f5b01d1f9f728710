package candour.chronology.imports.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Opens the package of an Office file in memory and streams its XML, without document types, entities or the network. */
final class Office {
    static {
        ZipSecureFile.setMinInflateRatio(0.005);
        ZipSecureFile.setMaxEntrySize(256L * 1024 * 1024);
        ZipSecureFile.setMaxFileCount(5_000);
    }

    private Office() {}

    static OPCPackage open(byte[] file) throws IOException {
        try {
            return OPCPackage.open(new ByteArrayInputStream(file));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    static void stream(InputStream xml, ContentHandler handler) throws IOException {
        try (xml) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(new DefaultHandler());
            reader.parse(new InputSource(xml));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}
