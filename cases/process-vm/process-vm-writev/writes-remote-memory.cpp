// process_vm_writev() changes the memory of another process, and not that of the caller at the same address.
//
// ref:      man7 process_vm_readv(2) DESCRIPTION process_vm_writev
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

#include <sys/uio.h>

static char text[64] = "as it was";

int main() {
    Gate ready, written;
    Child child([&] {
        ready.open();
        written.wait();
        observe("the child reads", Bytes{text, 9});
    });
    ready.wait();
    char source[] = "world";
    iovec here = {source, 5}, there = {text, 5};
    const ssize_t size = process_vm_writev(child.pid(), &here, 1, &there, 1, 0);
    if (size == -1 && errno == EPERM) unsupported("this process may not do so, not even to a child of its own");
    observe("process_vm_writev", size);
    written.open();
    observe("the child", child.wait());
    observe("the caller reads", Bytes{text, 9});
}
