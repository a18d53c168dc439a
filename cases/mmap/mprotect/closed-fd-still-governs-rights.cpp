// What mprotect() may allow is decided by the descriptor that the mapping was made with, also when that has been closed and its
// number belongs to a descriptor of another file with more rights.
//
// ref:      POSIX.1-2024 XSH mprotect() ERRORS EACCES; POSIX.1-2024 XSH mprotect() DESCRIPTION; POSIX.1-2024 XSH mmap() DESCRIPTION
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    const size_t page = static_cast<size_t>(must(sysconf(_SC_PAGESIZE)));
    for (const char* name : {"read", "both"}) {  // the process never has the first one open for writing
        must(close(must(open(name, O_RDONLY | O_CREAT, 0600))));
        must(truncate(name, static_cast<off_t>(page)));
    }

    const int reader = must(open("read", O_RDONLY));
    void* memory = must(mmap(nullptr, page, PROT_READ, MAP_SHARED, reader, 0));
    must(close(reader));
    const int both = must(open("both", O_RDWR));
    must(both == reader);
    observe("make the memory writable", mprotect(memory, page, PROT_READ | PROT_WRITE));
    void* other = must(mmap(nullptr, page, PROT_READ, MAP_SHARED, both, 0));
    observe("the same for a mapping by the new descriptor", mprotect(other, page, PROT_READ | PROT_WRITE));
    static_cast<volatile char*>(other)[0] = 'w';
    observe("what is stored there", Bytes{other, 1});
}
