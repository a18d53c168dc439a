// Of two mappings of one file through which a thread stores, another thread's mapping of the file shows what came through the
// shared one, and nothing of what came through the private one.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_SHARED, MAP_PRIVATE
// profile:  posix
// strength: shall
// needs:    threads

#include "support/memory.hpp"
#include "support/waking.hpp"

static char* map_file(int type, int file) {
    return static_cast<char*>(must(mmap(nullptr, 6, PROT_READ | PROT_WRITE, type, file, 0)));
}

int main() {
    const int file = open_file_of('a', 6);
    char* const looking = map_file(MAP_SHARED, file);
    looking[0] = 'L';
    char own[2] = "";
    Thread storing([&] {
        char *one_for_all = map_file(MAP_SHARED, file), *for_itself = map_file(MAP_PRIVATE, file);
        for_itself[1] = 'P';
        one_for_all[4] = 'S';
        own[0] = one_for_all[0];
        own[1] = for_itself[1];
    });
    storing.join();
    observe("the thread sees a store of another one, and its private one", Bytes{own, 2});
    observe("another one sees", Bytes{looking, 6});
}
