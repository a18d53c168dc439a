// Several parts of the other process's memory are read in order into several buffers, whose sizes need not be the same.
//
// ref:      man7 process_vm_readv(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

#include <sys/uio.h>

static char first[4] = "---", second[6] = "-----";

int main() {
    Gate ready;
    Child child([&] {
        std::strcpy(first, "abc");
        std::strcpy(second, "defgh");
        ready.open();
        idle();
    });
    ready.wait();
    char one[5] = "....", two[6] = ".....";
    iovec here[] = {{one, 4}, {two, 4}}, there[] = {{first, 3}, {second, 5}};
    const ssize_t size = process_vm_readv(child.pid(), here, 2, there, 2, 0);
    if (size == -1 && errno == EPERM) unsupported("this process may not do so, not even to a child of its own");
    observe("process_vm_readv", size);
    observe("the first buffer", Bytes{one, 4});
    observe("the second buffer", Bytes{two, 5});
}
