// What mprotect() takes away in one thread is gone for the others; what it gives is there for them.
//
// ref:      POSIX.1-2024 XSH mprotect() DESCRIPTION; POSIX.1-2024 XSH 2.8.3 Memory Protection
// profile:  posix
// strength: shall
// needs:    threads
// assertion: mmap.mprotect.removes-write-access

#include "support/memory.hpp"
#include "support/waking.hpp"

int main() {
    char* bytes = zero_pages(1);
    bytes[0] = 'a';
    auto protect = [&](int protection) {
        Text result;
        Thread other([&] { result = as_text(mprotect(bytes, page_size(), protection)); });
        other.join();
        return result;
    };
    observe("another thread sets PROT_READ", protect(PROT_READ));
    observe("load", load_from(bytes));
    observe("store", store_to(bytes, 'Y'));
    observe("another thread adds PROT_WRITE", protect(PROT_READ | PROT_WRITE));
    observe("store", store_to(bytes, 'Z'));
    observe("the byte", Bytes{bytes, 1});
}
