// memfd_create() refuses flags that it does not know and names of more than 249 bytes.
//
// ref:      man7 memfd_create(2) ERRORS EINVAL
// profile:  linux
// strength: documented
// assertion: mmap.memfd-create.unknown-flag-einval mmap.memfd-create.name-longer-than-249-einval

#include "support/memfd.hpp"

int main() {
    const unsigned flags = memfd_exec();
    char name[251];
    std::memset(name, 'x', sizeof name);
    name[250] = '\0';
    observe("a name of 250 bytes", memfd_create(name, flags));
    name[249] = '\0';
    const int file = memfd_create(name, flags);
    observe("a name of 249 bytes", file >= 0);
    observe("write to it", write(file, "abc", 3));
    observe("every flag there could be", memfd_create("ipcts", ~0U));
}
