# Redraw with: gnuplot word-map.gp
reset
set encoding utf8
set terminal pngcairo size 1200,900 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'word-map.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.103083
set rmargin at screen 0.707708
set tmargin at screen 0.973333
set bmargin at screen 0.100556
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.712734:0.73712]
set xtics nomirror out scale 0.6,0.3 ('' -0.5, '' 0, '' 0.5)
set yrange [-0.569875:0.858354]
set ytics nomirror out scale 0.6,0.3 ('' -0.5, '' 0, '' 0.5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[6] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9]
array shape[6] = [7, 5, 9, 13, 11, 15]
set label '−0.5' at screen 0.191799,0.0741667 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0' at screen 0.400311,0.0741667 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.5' at screen 0.608823,0.0741667 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.5' at screen 0.091625,0.143255 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0' at screen 0.091625,0.448801 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.5' at screen 0.091625,0.754346 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'First principal coordinate' at screen 0.405396,0.0380556 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Second principal coordinate' at screen 0.02875,0.536944 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label '' at screen 0.740417,0.951806 point pointtype 7 pointsize 1.92308 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'large, big, huge' at screen 0.760208,0.951806 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.740417,0.90875 point pointtype 5 pointsize 1.92308 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'small, little, tiny' at screen 0.760208,0.90875 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.740417,0.865694 point pointtype 9 pointsize 1.92308 linecolor rgb '#009e73' linewidth 1.5 front
set label 'top, upper' at screen 0.760208,0.865694 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.740417,0.822639 point pointtype 13 pointsize 1.92308 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'bottom, lower' at screen 0.760208,0.822639 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.740417,0.779583 point pointtype 11 pointsize 1.92308 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'red, scarlet, crimson' at screen 0.760208,0.779583 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.740417,0.736528 point pointtype 15 pointsize 1.92308 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'blue, azure' at screen 0.760208,0.736528 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'word-map.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 1.5 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
