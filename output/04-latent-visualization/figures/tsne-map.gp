# Redraw with: gnuplot tsne-map.gp
reset
set encoding utf8
set terminal pngcairo size 1200,900 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'tsne-map.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0475
set rmargin at screen 0.810625
set tmargin at screen 0.973333
set bmargin at screen 0.0644444
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-99.6191:106.428]
unset xtics
set yrange [-113.973:94.3924]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 't-SNE 1' at screen 0.429063,0.0366667 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.518889 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label '' at screen 0.843333,0.951806 point pointtype 7 pointsize 1.92308 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'T-shirt/top' at screen 0.863125,0.951806 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.843333,0.90875 point pointtype 5 pointsize 1.92308 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'Trouser' at screen 0.863125,0.90875 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.843333,0.865694 point pointtype 9 pointsize 1.92308 linecolor rgb '#009e73' linewidth 1.5 front
set label 'Pullover' at screen 0.863125,0.865694 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.843333,0.822639 point pointtype 13 pointsize 1.92308 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'Dress' at screen 0.863125,0.822639 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.843333,0.779583 point pointtype 11 pointsize 1.92308 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'Coat' at screen 0.863125,0.779583 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.843333,0.736528 point pointtype 15 pointsize 1.92308 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'Sandal' at screen 0.863125,0.736528 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.843333,0.693472 point pointtype 6 pointsize 1.92308 linecolor rgb '#000000' linewidth 1.5 front
set label 'Shirt' at screen 0.863125,0.693472 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.843333,0.650417 point pointtype 4 pointsize 1.92308 linecolor rgb '#b8a500' linewidth 1.5 front
set label 'Sneaker' at screen 0.863125,0.650417 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.843333,0.607361 point pointtype 8 pointsize 1.92308 linecolor rgb '#7f4a1e' linewidth 1.5 front
set label 'Bag' at screen 0.863125,0.607361 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.843333,0.564306 point pointtype 2 pointsize 1.92308 linecolor rgb '#8c8c8c' linewidth 1.5 front
set label 'Ankle boot' at screen 0.863125,0.564306 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'tsne-map.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.705604 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
