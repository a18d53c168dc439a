// A recv() that waits for a record on a socket of the type SOCK_SEQPACKET gets the record that another process sends.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"
#include "support/waking_child.hpp"

int main() {
    const SocketPair pair = socket_pair(SOCK_SEQPACKET);
    WakingChild sender([&] { must(send(pair.a, "one", 3, MSG_EOR)); });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
    observe("it waited for the other process", sender.has_begun());
    observe("sender", sender.wait());
}
