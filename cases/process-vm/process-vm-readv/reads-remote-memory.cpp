// process_vm_readv() copies from the memory of another process, at that process's addresses.
//
// ref:      man7 process_vm_readv(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

#include <sys/uio.h>

static char text[64] = "of the parent";

int main() {
    Gate ready;
    Child child([&] {
        std::strcpy(text, "of the child");
        ready.open();
        idle();
    });
    ready.wait();
    char copy[64] = "nothing";
    iovec here = {copy, sizeof copy}, there = {text, sizeof text};
    const ssize_t size = process_vm_readv(child.pid(), &here, 1, &there, 1, 0);
    if (size == -1 && errno == EPERM) unsupported("this process may not do so, not even to a child of its own");
    observe("process_vm_readv", size);
    observe("copied", Bytes{copy, 13});
    observe("at the same address here", Bytes{text, 13});
}
