// process_vm_readv() refuses flags other than 0 and more than IOV_MAX parts.
//
// ref:      man7 process_vm_readv(2) ERRORS EINVAL; man7 process_vm_readv(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

#include <sys/uio.h>

static iovec many[IOV_MAX + 1];
static char text[4] = "abc", copy[4] = "...";

int main() {
    Child child([] { idle(); });
    for (iovec& part : many) part = {text, 1};
    iovec here = {copy, 3}, there = {text, 3};
    const ssize_t size = process_vm_readv(child.pid(), &here, 1, &there, 1, 0);
    if (size == -1 && errno == EPERM) unsupported("this process may not do so, not even to a child of its own");
    observe("no flags", size);
    observe("flags of 1", process_vm_readv(child.pid(), &here, 1, &there, 1, 1));
    observe("IOV_MAX parts", process_vm_readv(child.pid(), &here, 1, many, IOV_MAX, 0));
    observe("one part more", process_vm_readv(child.pid(), &here, 1, many, IOV_MAX + 1, 0));
    observe("one part more here", process_vm_readv(child.pid(), many, IOV_MAX + 1, &there, 1, 0));
}
