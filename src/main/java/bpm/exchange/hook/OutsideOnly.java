package bpm.exchange.hook;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Finds the address of a receiver, and refuses one within a network of ours (ที่อยู่ภายใน): else a
 * person could make
 * the server call what only the server may. The client calls just the address that was looked at here.
 */
class OutsideOnly implements DnsResolver {

    private final DnsResolver names;
    private final boolean insideToo;

    OutsideOnly(boolean insideToo) {
        this(SystemDefaultDnsResolver.INSTANCE, insideToo);
    }

    OutsideOnly(DnsResolver names, boolean insideToo) {
        this.names = names;
        this.insideToo = insideToo;
    }

    /** It is a name, not a failure of the network: no other try helps. */
    static final class InsideAddress extends UnknownHostException {

        InsideAddress(String host) {
            super(host + " leads to an address within a private network");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = names.resolve(host);
        if (!insideToo && Arrays.stream(found).anyMatch(OutsideOnly::isInside)) {
            throw new InsideAddress(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    /** Whether an address is of this machine, of a private network or of none at all. */
    static boolean isInside(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        var bytes = address.getAddress();
        return bytes.length == 4 ? isInside(bytes) : isInsideSix(bytes);
    }

    private static boolean isInside(byte[] four) {
        int a = four[0] & 255;
        int b = four[1] & 255;
        int c = four[2] & 255;
        return a == 0
                || a == 10
                || a == 127
                || a >= 224
                || (a == 100 && b >= 64 && b < 128)
                || (a == 169 && b == 254)
                || (a == 172 && b >= 16 && b < 32)
                || (a == 192 && b == 168)
                || (a == 192 && b == 0 && c == 0)
                || (a == 198 && (b == 18 || b == 19));
    }

    /** Unique local addresses, and those that carry one of the older kind within. */
    private static boolean isInsideSix(byte[] six) {
        int first = six[0] & 255;
        if ((first & 0xfe) == 0xfc) {
            return true;
        }
        boolean translated = first == 0
                && (six[1] & 255) == 0x64
                && (six[2] & 255) == 0xff
                && (six[3] & 255) == 0x9b;
        boolean sixToFour = first == 0x20 && (six[1] & 255) == 0x02;
        if (sixToFour) {
            return isInside(Arrays.copyOfRange(six, 2, 6));
        }
        boolean empty = true;
        for (int i = 0; i < 10; i++) {
            empty &= six[i] == 0;
        }
        return (translated || empty) && isInside(Arrays.copyOfRange(six, 12, 16));
    }
}
