package bpm.access.password;

import java.net.InetAddress;
import java.util.HexFormat;

/**
 * The network from which somebody comes (เครือข่ายต้นทาง): an IPv4 address, also where it is written as an IPv6
 * one, or the first 64 bits of an IPv6 address, for who has one has all of them. No name is ever looked up.
 */
public record Network(String name) {

    private static final int IPV4_BYTES = 4;
    private static final int PREFIX_BYTES = 8;

    public static Network of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(bare(address)).getAddress();
            return new Network(
                    bytes.length == IPV4_BYTES
                            ? InetAddress.getByAddress(bytes).getHostAddress()
                            : HexFormat.ofDelimiter(":").formatHex(bytes, 0, PREFIX_BYTES)
                                    + "::/64");
        } catch (IllegalArgumentException | java.net.UnknownHostException e) {
            return new Network(address); // what a proxy calls it
        }
    }

    /** Without the brackets of an address with a port, and without the machine's own name of a link. */
    private static String bare(String address) {
        return address.replaceFirst("^\\[(.*)]$", "$1").replaceFirst("%.*$", "");
    }
}
