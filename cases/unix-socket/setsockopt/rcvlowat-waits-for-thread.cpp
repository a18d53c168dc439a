// With SO_RCVLOWAT a recv() that waits does so until another thread of the process has sent as many bytes.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_RCVLOWAT
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.setsockopt.rcvlowat-blocks

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    const int least = 5;
    const int set = setsockopt(pair.b, SOL_SOCKET, SO_RCVLOWAT, &least, sizeof least);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_RCVLOWAT cannot be set");
    observe("set 5", set);
    must(send(pair.a, "abc", 3, 0));
    Waker sender([&] { must(send(pair.a, "de", 2, 0)); });
    char bytes[16] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
    observe("it waited for the other thread", sender.has_begun());
}
