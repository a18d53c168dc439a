// Threads that each open and map the same file have the same memory, at whatever address each has it.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED
// profile:  posix
// strength: shall
// needs:    threads
// assertion: mmap.mmap.unrelated-processes-share-through-file

#include "support/memory.hpp"
#include "support/waking.hpp"

static char* map_file() {
    const int file = must(open("mapped", O_RDWR));
    return static_cast<char*>(must(mmap(nullptr, 6, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
}

int main() {
    enter_scratch_directory();
    must(ftruncate(must(open("mapped", O_RDWR | O_CREAT | O_EXCL, 0600)), 6));
    char* bytes = map_file();
    std::memcpy(bytes, "orders", 6);
    char found[6] = "";
    const char* place = nullptr;
    Thread other([&] {
        char* own = map_file();
        place = own;
        std::memcpy(found, own, 6);
        std::memcpy(own, "answer", 6);
    });
    other.join();
    observe("another address", place != bytes);
    observe("the other thread finds", Bytes{found, 6});
    observe("and leaves", Bytes{bytes, 6});
}
