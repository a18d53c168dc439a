// What ftruncate() cuts off an object inside a page is zero in a mapping made afterwards, and once the object has grown again.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH ftruncate() DESCRIPTION; POSIX.1-2024 XSH shm_open() RATIONALE
// profile:  option SHM
// strength: shall

#include "support/memory.hpp"
#include "support/named_shm.hpp"

static void look(const char* when, int object) {
    const long page = page_size();
    void* memory = mmap(nullptr, page, PROT_READ, MAP_SHARED, object, 0);
    observe(when, memory);
    observe("its first 100 bytes are as before", all_bytes_are(static_cast<char*>(must(memory)), 100, 'a'));
    observe("the others are zero", all_bytes_are(static_cast<char*>(memory) + 100, page - 100, 0));
    must(munmap(memory, page));
}

int main() {
    require_shared_memory_objects();
    const long page = page_size();
    const int object = must(shm_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(object, page));
    void* before = must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0));
    std::memset(before, 'a', page);
    must(munmap(before, page));

    observe("cut it to 100 bytes", ftruncate(object, 100));
    observe("its size", file_size(object));
    look("a mapping of 100 bytes", object);
    observe("grow it to a page", ftruncate(object, page));
    observe("its size is a page", file_size(object) == page);
    look("a mapping of the page", object);
}
