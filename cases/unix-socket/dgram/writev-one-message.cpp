// writev() sends what is in all its buffers as one datagram, and readv() receives one into all of its own.
//
// ref:      POSIX.1-2024 XSH writev() DESCRIPTION; POSIX.1-2024 XSH readv() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  xsi
// strength: shall

#include "support/sockets.hpp"

#include <sys/uio.h>

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    char ab[] = "ab", cde[] = "cde", first[8] = "", second[16] = "";
    const iovec out[] = {{ab, 2}, {cde, 3}}, in[] = {{first, 1}, {second, 10}};
    observe("writev", writev(sender, out, 2));
    wait_for_data(receiver);
    observe("recv", Bytes{second, recv(receiver, second, sizeof second, 0)});
    must(send(sender, "fghi", 4, 0));
    wait_for_data(receiver);
    observe("readv", readv(receiver, in, 2));
    observe("first buffer", Bytes{first, 2});
    observe("second buffer", Bytes{second, 3});
}
