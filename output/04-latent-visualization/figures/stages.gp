# Redraw with: gnuplot stages.gp
reset
set encoding utf8
set terminal pngcairo size 1300,403 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'stages.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0412308
set rmargin at screen 0.204096
set tmargin at screen 0.876427
set bmargin at screen 0.330521
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-1.22992:0.906596]
unset xtics
set yrange [-1.0151:1.19619]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 'step 50' at screen 0.122663,0.928288 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.834119 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'T-shirt/top' at screen 0.898538,0.834119 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.749504 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'Trouser' at screen 0.898538,0.749504 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.664888 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'Pullover' at screen 0.898538,0.664888 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.580273 point pointtype 13 pointsize 1.69231 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'Dress' at screen 0.898538,0.580273 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.495658 point pointtype 11 pointsize 1.69231 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'Coat' at screen 0.898538,0.495658 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.411042 point pointtype 15 pointsize 1.69231 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'Sandal' at screen 0.898538,0.411042 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.326427 point pointtype 6 pointsize 1.69231 linecolor rgb '#000000' linewidth 1.5 front
set label 'Shirt' at screen 0.898538,0.326427 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.241811 point pointtype 4 pointsize 1.69231 linecolor rgb '#b8a500' linewidth 1.5 front
set label 'Sneaker' at screen 0.898538,0.241811 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.157196 point pointtype 8 pointsize 1.69231 linecolor rgb '#7f4a1e' linewidth 1.5 front
set label 'Bag' at screen 0.898538,0.157196 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.0725806 point pointtype 2 pointsize 1.69231 linecolor rgb '#8c8c8c' linewidth 1.5 front
set label 'Ankle boot' at screen 0.898538,0.0725806 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'stages.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.828 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.253019
set rmargin at screen 0.415885
set tmargin at screen 0.876427
set bmargin at screen 0.330521
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-1.42113:1.15222]
unset xtics
set yrange [-1.13648:1.52694]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 'step 250' at screen 0.334452,0.928288 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'stages.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.828 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.464808
set rmargin at screen 0.627673
set tmargin at screen 0.876427
set bmargin at screen 0.330521
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-21.8544:19.632]
unset xtics
set yrange [-22.0142:20.9242]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 'step 300' at screen 0.54624,0.928288 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'stages.3.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.828 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.676596
set rmargin at screen 0.839462
set tmargin at screen 0.876427
set bmargin at screen 0.330521
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-46.9011:36.7812]
unset xtics
set yrange [-43.8526:42.7585]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 'step 1000' at screen 0.758029,0.928288 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'stages.4.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.828 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
