// Where two threads wait in recv() on one datagram socket, each of two datagrams goes to one of them, and both return.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH 2.10.11
// profile:  posix
// strength: shall
// needs:    threads

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    char letters[2] = {'-', '-'};
    ssize_t sizes[2] = {-7, -7};
    auto receiver = [&](int number) { return [&, number] { sizes[number] = recv(pair.b, &letters[number], 1, 0); }; };
    Thread first(receiver(0)), second(receiver(1));
    let_others_block();
    must(send(pair.a, "a", 1, 0));
    must(send(pair.a, "b", 1, 0));
    first.join(), second.join();
    observe("one thread", sizes[0]);
    observe("the other thread", sizes[1]);
    observe("each has one of the two", letters[0] + letters[1] == 'a' + 'b' && letters[0] != letters[1]);
    set_nonblocking(pair.b);
    char byte;
    observe_would_block("anything else", recv(pair.b, &byte, 1, 0));
}
