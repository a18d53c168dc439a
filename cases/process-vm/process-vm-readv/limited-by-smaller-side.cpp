// No more is read than the buffers of the caller take, and no more than is asked for of the other process.
//
// ref:      man7 process_vm_readv(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

#include <sys/uio.h>

static char text[17] = "of the parent...";

int main() {
    Gate ready;
    Child child([&] {
        std::strcpy(text, "of the child....");
        ready.open();
        idle();
    });
    ready.wait();
    char copy[17] = "----------------";
    iovec few = {copy, 5}, many = {copy, 16}, some_there = {text, 8}, all_there = {text, 16};
    const ssize_t size = process_vm_readv(child.pid(), &few, 1, &all_there, 1, 0);
    if (size == -1 && errno == EPERM) unsupported("this process may not do so, not even to a child of its own");
    observe("16 bytes into a buffer of 5", size);
    observe("the buffer", Bytes{copy, 8});
    observe("8 bytes into a buffer of 16", process_vm_readv(child.pid(), &many, 1, &some_there, 1, 0));
    observe("the buffer", Bytes{copy, 12});
}
