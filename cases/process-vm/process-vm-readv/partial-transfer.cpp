// What the other process has not mapped ends the transfer: whole parts before it are counted, and without any the call fails with
// EFAULT.
//
// ref:      man7 process_vm_readv(2) RETURN VALUE; man7 process_vm_readv(2) ERRORS EFAULT
// profile:  linux
// strength: documented
// needs:    fork

#include "support/memory.hpp"
#include "support/processes.hpp"

#include <sys/uio.h>

int main() {
    const long page = page_size();
    char* bytes = zero_pages(2);
    std::memcpy(bytes, "first part", 10);
    Gate ready;
    Child child([&] {
        must(munmap(bytes + page, page));
        ready.open();
        idle();
    });
    ready.wait();
    char copy[33] = "................................";
    iovec here = {copy, 32}, there[] = {{bytes, 10}, {bytes + page, 10}, {bytes, 5}};
    const ssize_t size = process_vm_readv(child.pid(), &here, 1, there, 3, 0);
    if (size == -1 && errno == EPERM) unsupported("this process may not do so, not even to a child of its own");
    observe("good, bad, good", size);
    observe("the buffer", Bytes{copy, 11});
    observe("bad, good", process_vm_readv(child.pid(), &here, 1, there + 1, 2, 0));
    iovec nowhere = {must(mmap(nullptr, page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)), 10};
    observe("into what the caller may not access", process_vm_readv(child.pid(), &nowhere, 1, there, 1, 0));
}
