// process_vm_writev() to memory that the other process may only read fails with EFAULT and changes nothing.
//
// ref:      man7 process_vm_readv(2) ERRORS EFAULT
// profile:  linux
// strength: documented
// needs:    fork

#include "support/memory.hpp"
#include "support/processes.hpp"

#include <sys/uio.h>

int main() {
    const long page = page_size();
    char* bytes = zero_pages(2);
    std::memcpy(bytes, "abc", 3);
    Gate ready, written;
    Child child([&] {
        must(mprotect(bytes, page, PROT_READ));
        ready.open();
        written.wait();
        observe("the page that it may only read", Bytes{bytes, 3});
        observe("the page that it may write", Bytes{bytes + page, 3});
    });
    ready.wait();
    char source[] = "new";
    iovec here = {source, 3}, closed = {bytes, 3}, open = {bytes + page, 3};
    const ssize_t size = process_vm_writev(child.pid(), &here, 1, &closed, 1, 0);
    if (size == -1 && errno == EPERM) unsupported("this process may not do so, not even to a child of its own");
    observe("to the page that it may only read", size);
    observe("to the page that it may write", process_vm_writev(child.pid(), &here, 1, &open, 1, 0));
    written.open();
    observe("child", child.wait());
}
