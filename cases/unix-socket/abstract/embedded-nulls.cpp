// Null bytes in an abstract name have no special meaning: the name goes on behind them.
//
// ref:      man7 unix(7) Address format abstract
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

// The abstract name with a null byte and a letter behind it.
static UnixAddress longer(UnixAddress name, char letter) {
    char* end = reinterpret_cast<char*>(&name.un) + name.size;
    end[0] = '\0';
    end[1] = letter;
    name.size += 2;
    return name;
}

int main() {
    const UnixAddress name = abstract_address("nulls"), one = longer(name, 'd'), other = longer(name, 'e');
    const int first = unix_socket(), second = unix_socket();
    observe("bind", bind(first, one.address(), one.size));
    observe("bind up to the null byte", bind(unix_socket(), name.address(), name.size));
    observe("the same again", bind(unix_socket(), name.address(), name.size));
    observe("bind with another letter behind it", bind(second, other.address(), other.size));
    observe("bind the first name again", bind(unix_socket(), one.address(), one.size));
    must(listen(first, 1));
    must(listen(second, 1));
    const int client = unix_socket();
    observe("connect", connect(client, one.address(), one.size));
    set_nonblocking(second);
    observe_would_block("the one with another letter", accept(second, nullptr, nullptr));
    must(send(client, "x", 1, 0));
    char byte = 0;
    observe("the listener hears", Bytes{&byte, recv(must(accept(first, nullptr, nullptr)), &byte, 1, 0)});
}
