// writev() gathers and readv() scatters over a connection as over any other file.
//
// ref:      POSIX.1-2024 XSH writev() DESCRIPTION; POSIX.1-2024 XSH readv() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/inet.hpp"

#include <sys/uio.h>

int main() {
    const Connection connection = Loopback().connection();
    char ab[] = "ab", cde[] = "cde", first[4] = "", second[16] = "";
    const iovec out[] = {{ab, 2}, {cde, 3}}, in[] = {{first, 1}, {second, 10}};
    observe("writev", writev(connection.client, out, 2));
    wait_for_bytes(connection.server, 5);
    observe("readv", readv(connection.server, in, 2));
    observe("first buffer", Bytes{first, 2});
    observe("second buffer", Bytes{second, 5});
}
