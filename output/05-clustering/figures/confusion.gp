# Redraw with: gnuplot confusion.gp
reset
set encoding utf8
set terminal pngcairo size 1150,1037 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'confusion.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0947478
set rmargin at screen 0.842574
set tmargin at screen 0.980714
set bmargin at screen 0.151398
unset border
unset tics
set xrange [-0.5:9.5]
set yrange [9.5:-0.5]
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [0:425]
set colorbox vertical user origin screen 0.872139,0.151398 size screen 0.026087,0.829315 noborder
unset cbtics
set label '1' at screen 0.084313,0.939248 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.084313,0.856316 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.084313,0.773385 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.084313,0.690453 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.084313,0.607522 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6' at screen 0.084313,0.52459 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '7' at screen 0.084313,0.441659 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8' at screen 0.084313,0.358727 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '9' at screen 0.084313,0.275796 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.084313,0.192864 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.136922,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Trouser' at screen 0.211704,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Pullover' at screen 0.286487,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Dress' at screen 0.36127,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Coat' at screen 0.436052,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Sandal' at screen 0.510835,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Shirt' at screen 0.585617,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Sneaker' at screen 0.6604,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Bag' at screen 0.735183,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Ankle boot' at screen 0.809965,0.135487 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Class' at screen 0.468661,0.0251263 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Cluster' at screen 0.0349565,0.566056 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.898226,0.151398 to screen 0.903443,0.151398 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0' at screen 0.908661,0.151398 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.898226,0.346531 to screen 0.903443,0.346531 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '100' at screen 0.908661,0.346531 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.898226,0.541664 to screen 0.903443,0.541664 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '200' at screen 0.908661,0.541664 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.898226,0.736797 to screen 0.903443,0.736797 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '300' at screen 0.908661,0.736797 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.898226,0.93193 to screen 0.903443,0.93193 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '400' at screen 0.908661,0.93193 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'Images' at screen 0.966435,0.566056 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label '327' at screen 0.132139,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '1' at screen 0.206922,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '8' at screen 0.281704,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '10' at screen 0.356487,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.43127,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.506052,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '81' at screen 0.580835,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.655617,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1' at screen 0.7304,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.805183,0.939248 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '3' at screen 0.132139,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '425' at screen 0.206922,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '1' at screen 0.281704,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '187' at screen 0.356487,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '6' at screen 0.43127,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.506052,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '2' at screen 0.580835,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.655617,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '2' at screen 0.7304,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.805183,0.856316 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '60' at screen 0.132139,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '39' at screen 0.206922,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '16' at screen 0.281704,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '251' at screen 0.356487,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '104' at screen 0.43127,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.506052,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '58' at screen 0.580835,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.655617,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '16' at screen 0.7304,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1' at screen 0.805183,0.773385 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '7' at screen 0.132139,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '4' at screen 0.206922,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '322' at screen 0.281704,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '6' at screen 0.356487,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '329' at screen 0.43127,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0' at screen 0.506052,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '150' at screen 0.580835,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.655617,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '25' at screen 0.7304,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.805183,0.690453 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '103' at screen 0.132139,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '12' at screen 0.206922,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '174' at screen 0.281704,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '45' at screen 0.356487,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '81' at screen 0.43127,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '3' at screen 0.506052,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '181' at screen 0.580835,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.655617,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '33' at screen 0.7304,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.805183,0.607522 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '2' at screen 0.132139,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.206922,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.281704,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.356487,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.43127,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '258' at screen 0.506052,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '1' at screen 0.580835,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '391' at screen 0.655617,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '13' at screen 0.7304,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '10' at screen 0.805183,0.52459 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1' at screen 0.132139,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.206922,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.281704,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.356487,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.43127,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.506052,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '3' at screen 0.580835,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.655617,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '226' at screen 0.7304,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0' at screen 0.805183,0.441659 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '4' at screen 0.132139,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.206922,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.281704,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1' at screen 0.356487,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1' at screen 0.43127,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.506052,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '6' at screen 0.580835,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1' at screen 0.655617,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '207' at screen 0.7304,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0' at screen 0.805183,0.358727 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.132139,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.206922,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.281704,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.356487,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.43127,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '95' at screen 0.506052,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.580835,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '106' at screen 0.655617,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '2' at screen 0.7304,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '290' at screen 0.805183,0.275796 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0' at screen 0.132139,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.206922,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.281704,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.356487,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.43127,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '129' at screen 0.506052,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0' at screen 0.580835,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '2' at screen 0.655617,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '1' at screen 0.7304,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '176' at screen 0.805183,0.192864 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
plot 'confusion.dat' using 1:2:($1-0.491279):($1+0.491279):($2-0.491279):($2+0.491279):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
