// After msync() with MS_SYNC another thread's read() gives what was stored through a shared mapping.
//
// ref:      POSIX.1-2024 XSH msync() DESCRIPTION; POSIX.1-2024 XSH msync() ERRORS ENOMEM
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: mmap.msync.ms-sync-returns-after-write

#include "support/memory.hpp"
#include "support/waking.hpp"

int main() {
    const long page = page_size();
    enter_scratch_directory();
    const int file = must(open("mapped", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(write(file, "aaa", 3));
    auto* bytes = static_cast<char*>(must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    Gate synced;
    char found[4] = "";
    ssize_t size = -5;
    Thread reader([&] {
        const int own = must(open("mapped", O_RDONLY));
        synced.wait();
        size = read(own, found, sizeof found);
    });
    bytes[1] = 'Z';
    observe("msync", msync(bytes, page, MS_SYNC));
    synced.open();
    reader.join();
    observe("read in another thread", Bytes{found, size});
    must(munmap(bytes, page));
    observe("msync once it is unmapped", msync(bytes, page, MS_SYNC));
}
