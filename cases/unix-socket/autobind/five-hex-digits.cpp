// bind() with the family alone gives a socket an abstract name of its own: a null byte and five characters of 0-9 and a-f.
//
// ref:      man7 unix(7) Autobind feature
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    UnixName names[2];
    for (UnixName& name : names) {
        const int fd = unix_socket();
        const UnixAddress family = unix_address("");
        observe("bind", bind(fd, family.address(), sizeof(sa_family_t)));
        observe("getsockname", getsockname(fd, name.room(), &name.size));
        observe("six bytes", name.size == offsetof(sockaddr_un, sun_path) + 6);
        observe("a null byte first", name.un.sun_path[0] == '\0');
        bool hexadecimal = true;
        for (int i = 1; i <= 5; ++i) hexadecimal = hexadecimal && std::memchr("0123456789abcdef", name.un.sun_path[i], 16);
        observe("five hexadecimal digits", hexadecimal);
    }
    observe("the names differ", std::memcmp(names[0].un.sun_path, names[1].un.sun_path, 6) != 0);
}
