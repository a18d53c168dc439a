// recv() with MSG_PEEK waits until another thread of the process sends, and leaves the data there for the next one.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_PEEK
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.msg-peek.stream-leaves-data

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    Waker sender([&] { must(send(pair.a, "data", 4, 0)); });
    char bytes[8] = "";
    observe("recv with MSG_PEEK", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, MSG_PEEK)});
    observe("it waited for the other thread", sender.has_begun());
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
}
